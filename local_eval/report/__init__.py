"""The report of one run, or of two side by side: one HTML file that opens from disk.

`data` gathers what it shows, `plots` are its interactive pictures, `places` what others reached,
`page.html`, `page.css` and `page.js` its form; `build` puts it together, `cli` is the command.
"""
