#pragma once

#include "core/base/cancellation.h"

#include <QStringList>

class QMimeData;

namespace genrescope {

/// Files in these paths, in their order; folders are replaced by the music in them and below, by
/// name. A file that is named itself is accepted whatever its extension. Links to folders are not
/// followed, so there are no loops.
/// @throws Canceled.
QStringList expandAudioPaths(const QStringList& paths, const CancellationToken& cancellation);

/// What to remember of paths that a person added: many files of one folder are that folder.
QStringList recentEntries(const QStringList& paths);

/// Local files and folders in a drop or on the clipboard.
QStringList localPaths(const QMimeData* data);

} // namespace genrescope
