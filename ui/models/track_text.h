#pragma once

#include "ui/data/model_label.h"
#include "ui/data/track_item.h"

#include <QVariant>

#include <vector>

namespace genrescope {

/// Texts of the columns of TrackTableModel: displayed, as tooltips, and for screen readers.

/// Null where the column is not a model's, or the model has no genre yet.
const TopGenre* genreInColumn(const TrackItem& item, int column);
/// @param column  a model's.
const ModelLabel& modelOfColumn(const std::vector<ModelLabel>& models, int column);

QString trackText(const TrackItem& item, int column);
/// Rich text without anything that the file could have put into it.
QString trackToolTip(const TrackItem& item, int column, const std::vector<ModelLabel>& models);
QString trackAccessibleText(const TrackItem& item, int column);
/// By role; nothing for roles that are not texts.
QVariant trackHeader(int column, int role, const std::vector<ModelLabel>& models);

} // namespace genrescope
