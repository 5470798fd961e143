"""Writes the hash-pinned requirements for every system, without a registry's address in them."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMMON = [
    sys.executable, "-m", "uv", "pip", "compile", "--universal", "--generate-hashes",
    "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--python-version", "3.11",
    "--quiet", "pyproject.toml",
]  # fmt: skip


def main() -> None:
    subprocess.run([*COMMON, "-o", "requirements.txt"], cwd=ROOT, check=True)
    subprocess.run([*COMMON, "--extra", "dev", "-o", "requirements-dev.txt"], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
