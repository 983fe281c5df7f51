"""Drawing: views to HTML, SVG, PDF, PNG, Markdown, JSON, CSV, Excel, iCalendar and letters for the terminal."""
