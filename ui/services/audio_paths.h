#pragma once

#include "core/base/cancellation.h"

#include <QStringList>

class QMimeData;

namespace genrescope {

/// The files of these paths, in order; folders are replaced with the music in and below them,
/// sorted by name. A path of a file is accepted whatever its extension. Links to folders are not
/// followed, so there are no loops.
/// @throws Canceled.
QStringList expandAudioPaths(const QStringList& paths, const CancellationToken& cancellation);

/// What to remember of paths that a person added: many files of one folder are that folder.
QStringList recentEntries(const QStringList& paths);

/// Local files and folders in a drop or on the clipboard.
QStringList localPaths(const QMimeData* data);

} // namespace genrescope
