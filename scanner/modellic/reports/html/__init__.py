"""The report as one page of HTML, to send and to print: no script, nothing that is loaded.

`document` renders it; the modules beside it say what stands on the page, as data, and the templates
how it looks. `clauses` and `bars` are of use to other papers.
"""
