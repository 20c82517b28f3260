#pragma once

#include "ui/data/model_label.h"

#include <QString>

#include <optional>

namespace genrescope {

/// The information shown about a checkpoint.
struct ModelCard {
    /// Empty = no model.
    QString file = {};
    /// Why the file cannot be read: one sentence. What follows is not known then.
    QString problem = {};
    /// ModelInfo::name.
    QString architecture = {};
    QString recipe = {};
    int labels = 0;
    /// In validation, if known.
    std::optional<double> weightedAp = {};
    /// Came with the program.
    bool starter = false;

    bool isEmpty() const { return file.isEmpty(); }
    bool listens() const { return !isEmpty() && problem.isEmpty(); }
    /// A short name: the file's, or its folder's where the file is one of a run.
    QString name() const;
};

/// A checkpoint to listen with, and how it is told apart from the others.
struct ActiveModel {
    QString file = {};
    ModelLabel label = {};
};

} // namespace genrescope
