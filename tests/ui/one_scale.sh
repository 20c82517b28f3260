#!/bin/sh
# one_scale.sh FOLDER: fails if a layout uses a distance that is not from ui/theme/spacing.h.
if grep -rnE '(setSpacing|setContentsMargins|addSpacing|set(Horizontal|Vertical)Spacing|setHandleWidth)\([^)]*[1-9]' "$1"; then
    echo "Take these distances from ui/theme/spacing.h." >&2
    exit 1
fi
