"""Opens the workbook at a path, as somebody who corrects a memory does, replaces a text wherever a cell holds just
that, and saves it: edit-workbook.py PATH OLD NEW."""

import sys

import openpyxl

path, old, new = sys.argv[1:]
book = openpyxl.load_workbook(path)
found = 0
for row in book.active.iter_rows():
    for cell in row:
        if cell.value == old:
            cell.value = new
            found += 1
book.save(path)
print(found)
