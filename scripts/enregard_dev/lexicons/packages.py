"""Debian packages and wheels, fetched and unpacked, never installed."""

import subprocess
import sys
import zipfile
from pathlib import Path

from ..project import TOOLS

FOLDER = TOOLS / "lexicons"


def debian(names: list[str]) -> Path:
    """The folder that holds what the packages would install."""
    root, archives = FOLDER / "root", FOLDER / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    missing = [name for name in names if not list(archives.glob(f"{name}_*.deb"))]
    if missing:
        subprocess.run(["apt-get", "-q", "download", *missing], cwd=archives, check=True)
        for name in missing:
            for file in archives.glob(f"{name}_*.deb"):
                subprocess.run(["dpkg-deb", "-x", file, root], check=True)
    return root


def named(pattern: str) -> list[str]:
    """The Debian packages whose names match."""
    found = subprocess.run(["apt-cache", "pkgnames"], capture_output=True, text=True, check=True).stdout.split()
    return sorted(name for name in found if Path(name).match(pattern))


def wheel(name: str) -> Path:
    """The folder that holds the files of a wheel of PyPI."""
    folder = FOLDER / "wheels" / name
    if not folder.exists():
        archives = FOLDER / "archives"
        archives.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(archives), name]
        subprocess.run(command, check=True)
        with zipfile.ZipFile(next(archives.glob(f"{name}-*.whl"))) as file:
            file.extractall(folder)
    return folder
