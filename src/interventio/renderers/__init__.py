"""Drawing: views to text in HTML, SVG, Markdown, JSON, CSV and for the terminal."""
