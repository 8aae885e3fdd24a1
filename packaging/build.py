"""Build the program that needs no Python: a folder, and the same folder packed.

    python packaging/build.py [-o FOLDER]

Works on Linux, macOS and Windows, each for itself, in an environment of its own, so that nothing of the builder's comes
along. Prints the size of the folder and of the download.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "org.digitscope.Digitscope"
LINUX_FILES = Path(__file__).resolve().parent / "linux"


def main() -> None:
    """Build, add what a desktop wants to know, pack, and tell the sizes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "dist", help="the folder to build in (dist)")
    output = parser.parse_args().output.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        folder = freeze(output, Path(scratch))
    if sys.platform == "linux":
        drop_symbols(folder)
        for source, target in desktop_files().items():
            (folder / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / target)
    packed = pack(folder)
    print(f"{folder}: {size_of(folder) / 1e6:.0f} MB; {packed}: {packed.stat().st_size / 1e6:.0f} MB")


def freeze(output: Path, scratch: Path) -> Path:
    """Run PyInstaller in a fresh environment; return the program's folder."""
    environment = scratch / "environment"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    programs = environment / ("Scripts" if sys.platform == "win32" else "bin")
    python = programs / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", str(ROOT), "pyinstaller>=6.10"], check=True)
    recipe = ROOT / "packaging" / "digitscope.spec"
    folders = ["--distpath", str(output), "--workpath", str(scratch / "work")]
    subprocess.run([python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *folders, str(recipe)], check=True)
    return output / "digitscope"


def drop_symbols(folder: Path) -> None:
    """Take the debugger's names out of libpython, three quarters of it; numpy's BLAS would not survive it."""
    for library in (folder / "_internal").glob("libpython3*.so*"):
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def desktop_files() -> dict[Path, Path]:
    """Return what a Linux desktop reads, and where it lies below the program's `share`."""
    share = Path("share")
    places = {
        "desktop": share / "applications",
        "metainfo.xml": share / "metainfo",
        "mime.xml": share / "mime" / "packages",
    }
    files = {LINUX_FILES / f"{NAME}.{kind}": place / f"{NAME}.{kind}" for kind, place in places.items()}
    icon = ROOT / "resources" / "icons" / "digitscope.svg"
    return {**files, icon: share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"}


def pack(folder: Path) -> Path:
    """Pack the folder as the platform's people expect it."""
    kind = "xztar" if sys.platform == "linux" else "zip"
    return Path(shutil.make_archive(str(folder), kind, root_dir=folder.parent, base_dir=folder.name))


def size_of(folder: Path) -> int:
    """Return the bytes in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    main()
