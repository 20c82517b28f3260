#pragma once

#include <QStringList>

namespace genrescope {

/// Sorts files that are dropped on the window, opened from a menu or named on the command line by
/// what they are for: one rule, whichever page is shown.
struct DroppedFiles {
    /// Folders, and all other files: a broken file becomes a failed track.
    QStringList music = {};
    /// Archives (.zip): a dataset to prepare.
    QStringList archives = {};
    /// Models (.safetensors) to listen with.
    QStringList checkpoints = {};
};

/// By their names alone.
DroppedFiles sortDroppedFiles(const QStringList& paths);

/// The same, but folders that are named like an archive or a model count as music. Asks the disk,
/// which may be slow.
DroppedFiles withoutFolders(const DroppedFiles& named);

} // namespace genrescope
