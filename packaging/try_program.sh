#!/usr/bin/env bash
# Starts a built program on the libraries of a bare Debian, draws a 7 with the mouse, and keeps a picture.
#
#     packaging/try_program.sh dist/digitscope PICTURE.png
#
# As root, with debootstrap, xvfb, openbox, xdotool, imagemagick. The bare system gets libgl1 and libegl1, which every
# desktop has and no program may bring along, since they belong to the graphics driver.
set -euo pipefail
program=$(realpath "$1") picture=$(realpath "$2")
bare=${BARE:-$(mktemp -d)} screen=:${SCREEN:-77}

[[ -x $bare/bin/bash ]] || debootstrap --variant=minbase bookworm "$bare" >/dev/null
chroot "$bare" bash -c 'apt-get update -q && apt-get install -q -y --no-install-recommends libgl1 libegl1' >/dev/null
mkdir -p "$bare/opt/digitscope" "$bare/tmp/.X11-unix"
cp -a "$program/." "$bare/opt/digitscope"

Xvfb "$screen" -screen 0 1366x768x24 -nolisten tcp 2>/dev/null & server=$!
trap 'kill $server; umount "$bare/tmp/.X11-unix"' EXIT
sleep 1
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
export DISPLAY=$screen
openbox 2>/dev/null &
begin=$(date +%s%N)
chroot "$bare" env DISPLAY="$screen" HOME=/root LANG=C.UTF-8 /opt/digitscope/digitscope & process=$!
until xdotool search --onlyvisible --name Digitscope >/dev/null 2>&1; do
    kill -0 $process # it ended: so does this
    sleep 0.05
done
echo "window after $((($(date +%s%N) - begin) / 1000000)) ms"
sleep 3
xdotool key Escape # the tour of the first start
xdotool mousemove 150 250 mousedown 1
for step in $(seq 0 14); do xdotool mousemove $((150 + step * 8)) 250 sleep 0.01; done
for step in $(seq 0 14); do xdotool mousemove $((262 - step * 5)) $((250 + step * 11)) sleep 0.01; done
xdotool mouseup 1 sleep 1
import -window root "$picture"
kill -TERM $process
wait $process && echo "closed with status 0"
