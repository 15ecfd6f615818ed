#!/bin/sh
# A Python with the libraries by which the tests read our interfaces from another language: georeport (Open311) and
# icalendar, in a folder of their own beside the build. Prints the path of that Python, or says on stderr why there is none;
# the tests that want it say that they were skipped.
set -eu
cd "$(dirname "$0")/.."
. scripts/setup.sh

case $(target_dir) in /*) home="$(target_dir)/python" ;; *) home="$PWD/$(target_dir)/python" ;; esac
python="$home/bin/python"
if ! "$python" -c 'import georeport, icalendar' 2>/dev/null; then
    have python3 || { say "No python3: what is read by Python's libraries is skipped." >&2; exit 0; }
    {
        python3 -m venv "$home" &&
            "$python" -m pip install --quiet --disable-pip-version-check 'georeport==0.3.1' 'icalendar>=6,<8'
    } >/dev/null 2>&1 || { say "Python's libraries can't be had: what they would read is skipped." >&2; exit 0; }
fi
say "$python"
