#pragma once

#include <QStringList>

namespace genrescope {

/// What files that are dropped on the window, opened by a menu or named at the start are for: the
/// one rule, whichever page is shown.
struct DroppedFiles {
    /// Folders, and whatever is none of the others: a broken file is a track that says so.
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
