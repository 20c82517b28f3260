#pragma once

#include <QString>

namespace genrescope {

/// How one of several models is told apart: by a name that no other one has, and by its place among
/// them, which gives its color and mark (modelStyle()).
struct ModelLabel {
    /// For people: "GRU"; "GRU post" beside another GRU.
    QString name = {};
    /// From 0.
    int place = 0;

    bool operator==(const ModelLabel&) const = default;
};

} // namespace genrescope
