#pragma once

#include <QString>
#include <QStringList>

namespace genrescope {

/// The list of tracks, as it is found again in the next session.
struct ListState {
    /// In their order.
    QStringList files = {};
    /// The one on show; empty if none.
    QString shown = {};
    /// Of the playhead on it, in seconds.
    double position = 0.0;
};

} // namespace genrescope
