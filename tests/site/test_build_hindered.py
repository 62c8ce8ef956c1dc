"""A full disk, a read-only one, missing rights: said in one line with the place and the mend; the last site stays."""

import ctypes
import errno
import os
import resource
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pelican.writers import Writer

from plugins.build import Misuse, build
from plugins.output import MARKER
from plugins.unwritten import unwritten
from plugins.workplace import beside
from tests.site.built import FIXTURES, ROOT, files
from tests.site.forked import ended, small_build, start

CANNOT = 77
FULL = "the disk is full or the quota used up. Free some space, then build again."
READ_ONLY = "the disk is read-only. Mount it for writing, or choose another place with --output."
NO_RIGHT = "the right is missing. Get the rights to read and write there, or choose another place with --output."
TOO_LARGE = "File too large. Look at the rights and the free space of the disk, then build again."


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A site that stands where the build will write."""
    site = tmp_path / "public" / "site"
    _site(site)
    return site


def _site(folder: Path) -> None:
    folder.mkdir(parents=True)
    for name in (MARKER, "index.html"):
        (folder / name).write_text("the last site")


def _no_space(*_: object, **__: object) -> None:
    # As `write` raises it: without the name of a file.
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def written(_: Path) -> bool:
    Writer.write_file = _no_space
    return True


def copied(_: Path) -> bool:
    """Pelican copies the theme's files, and would only log what goes wrong."""
    plain = shutil.copyfile

    def full(source: os.PathLike[str] | str, target: str, **more: bool) -> str:
        if os.fspath(source).endswith(".css"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), source, None, target)
        return plain(source, target, **more)

    shutil.copyfile = full
    return True


def large_files(_: Path) -> bool:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
    return True


def rights(site: Path) -> bool:
    """Nobody may write beside the site: nor may root, once it has no capabilities."""
    site.parent.chmod(0o555)
    version, none = (ctypes.c_uint32 * 2)(0x20080522, 0), ctypes.create_string_buffer(24)
    return ctypes.CDLL(None).capset(version, none) == 0


def full_disk(site: Path) -> bool:
    if not (_apart() and _mount("tmpfs", site.parent, "tmpfs", 0, b"size=200k")):
        return False
    _site(site)
    return True


def read_only_disk(site: Path) -> bool:
    read_only, remount, bind = 1, 32, 4096
    folder = site.parent
    return _apart() and _mount(folder, folder, "", bind) and _mount("", folder, "", remount | bind | read_only)


def _apart() -> bool:
    """Whether this process now has mounts of its own, which not every system allows."""
    user, mounts, who = 0x10000000, 0x00020000, os.getuid()
    if ctypes.CDLL(None).unshare(mounts if who == 0 else user | mounts) != 0:
        return False
    if who != 0:
        Path("/proc/self/uid_map").write_text(f"{who} {who} 1")
    private, whole = 1 << 18, 1 << 14
    return _mount("", Path("/"), "", private | whole)


def _mount(source: object, target: Path, kind: str, flags: int, options: bytes = b"") -> bool:
    names = (os.fsencode(str(source)), os.fsencode(target), kind.encode())
    return ctypes.CDLL(None).mount(*names, ctypes.c_ulong(flags), options) == 0


def _build(hinder: Callable[[Path], bool], site: Path, said: Path) -> int:
    if not hinder(site):
        return CANNOT
    before = files(site)
    code = small_build(FIXTURES / "mini", site, said)
    assert files(site) == before
    assert [path.name for path in site.parent.iterdir()] == ["site"]
    return code


HINDERED = {
    written: FULL,
    copied: FULL,
    large_files: TOO_LARGE,
    rights: NO_RIGHT,
    full_disk: FULL,
    read_only_disk: READ_ONLY,
}


@pytest.mark.parametrize("hinder", HINDERED, ids=lambda hinder: hinder.__name__)
def test_hindered(good: Path, hinder: Callable[[Path], bool]) -> None:
    said = good.parents[1] / "said"
    code = ended(start(_build, hinder, good, said))
    if code == CANNOT:
        pytest.skip("this system does not let a test do that")
    first, *others = said.read_text("utf-8").splitlines()
    assert (code, others) == (1, ["trang cũ được giữ nguyên / the last site was left as it was"])
    assert first.startswith(f"không ghi được trang web, {good.parent}: ")
    assert first.endswith(f" / cannot write the site, {good.parent}: {HINDERED[hinder]}")


def test_what_the_theme_lacks_is_named(tmp_path: Path) -> None:
    """A file that cannot be read is named itself, not the site."""
    error = PermissionError(errno.EACCES, "Permission denied", str(tmp_path / "theme" / "base.html"))
    assert f"{tmp_path / 'theme' / 'base.html'}: {NO_RIGHT}" in unwritten(error, tmp_path / "site")


def test_a_folder_of_others_with_the_name_of_the_workplace(good: Path) -> None:
    folder = beside(good)
    folder.mkdir()
    (folder / "one.jpg").touch()
    with pytest.raises(Misuse, match=r"\.build-site .* holds files that thuocdo did not build"):
        build(ROOT / "pelicanconf.py", good, FIXTURES / "mini")
    assert (folder / "one.jpg").exists()
