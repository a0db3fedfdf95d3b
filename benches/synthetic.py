#!/usr/bin/env python3
"""Makes a portal of N hospitals for measuring, from this repository's own entries.

    python3 benches/synthetic.py 1000 DIR
    target/release/jih build --root DIR

Every entry is a copy of a real one under a new id and a new name: it is for measuring
only and must never be published. Identical for identical input.
"""

import pathlib
import re
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent


def main() -> None:
    count, target = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    if target.exists() and any(target.iterdir()):
        sys.exit(f"{target} is not empty")
    shutil.copytree(HERE / "content", target / "content")
    shutil.copy(HERE / "site.yaml", target / "site.yaml")
    folder = target / "content" / "hospitals"
    originals = sorted(p for p in folder.glob("*.yaml") if p.name.count(".") == 1)
    overlays = {p: sorted(folder.glob(f"{p.stem}.*.yaml")) for p in originals}
    for number in range(len(originals), count):
        original = originals[number % len(originals)]
        ident = f"{original.stem}-{number}"
        text = re.sub(r"(\ben: [^,}\n]+)", rf"\1 {number}", original.read_text(), count=1)
        (folder / f"{ident}.yaml").write_text(text)
        for overlay in overlays[original]:
            lang = overlay.name.split(".")[-2]
            shutil.copy(overlay, folder / f"{ident}.{lang}.yaml")


main()
