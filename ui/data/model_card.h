#pragma once

#include <QString>

#include <optional>

namespace genrescope {

/// The information shown about a checkpoint.
struct ModelCard {
    /// Empty = no model.
    QString file = {};
    /// ModelInfo::name.
    QString architecture = {};
    QString recipe = {};
    int labels = 0;
    /// In validation, if known.
    std::optional<double> weightedAp = {};
    /// Came with the program.
    bool starter = false;

    bool isEmpty() const { return file.isEmpty(); }
    /// A short name: the file's, or its folder's where the file is one of a run.
    QString name() const;
};

} // namespace genrescope
