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

DroppedFiles sortDroppedFiles(const QStringList& paths);

} // namespace genrescope
