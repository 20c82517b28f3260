#pragma once

#include "ui/data/model_label.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace genrescope {

/// The information shown about a checkpoint.
struct ModelCard {
    /// Empty = no model.
    QString file = {};
    /// Why the file cannot be read: one sentence. Then the fields below are unknown.
    QString problem = {};
    /// ModelInfo::name.
    QString architecture = {};
    QString recipe = {};
    QStringList genres = {};
    /// The one of them that stands for music being absent, if there is such.
    QString noMusic = {};
    /// On validation, if known.
    std::optional<double> weightedAp = {};
    /// Comes with the program.
    bool starter = false;

    bool isEmpty() const { return file.isEmpty(); }
    bool listens() const { return !isEmpty() && problem.isEmpty(); }
    /// A short name: the file's, or that of its folder if that is a run's.
    QString name() const;
};

/// A checkpoint to listen with, and how it is told apart from the others.
struct ActiveModel {
    QString file = {};
    ModelLabel label = {};
};

} // namespace genrescope
