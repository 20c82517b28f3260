#!/bin/sh
# Distances in layouts are those of ui/theme/spacing.h: one_scale.sh FOLDER
if grep -rnE '(setSpacing|setContentsMargins|addSpacing|set(Horizontal|Vertical)Spacing|setHandleWidth)\([^)]*[1-9]' "$1"; then
    echo "Name these distances by ui/theme/spacing.h." >&2
    exit 1
fi
