"""Drawing: views to text in HTML, SVG, Markdown, JSON, CSV, Excel, iCalendar and for the terminal."""
