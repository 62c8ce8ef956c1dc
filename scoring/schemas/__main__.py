"""`python -m scoring.schemas`: write the folder anew."""

from scoring.schemas import FOLDER, schemas

FOLDER.mkdir(exist_ok=True)
written = schemas()
for old in FOLDER.iterdir():
    if old.name not in written:
        old.unlink()
for name, text in written.items():
    (FOLDER / name).write_text(text, encoding="utf-8")
