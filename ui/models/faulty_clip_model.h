#pragma once

#include "core/workspace/feature_builder.h"

#include <QAbstractTableModel>

namespace genrescope {

/// Clips that were left out of a dataset, and why.
class FaultyClipModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Track, File, Reason, ColumnCount };
    /// Values as they are, to sort by.
    static constexpr int sortRole = Qt::UserRole;

    explicit FaultyClipModel(QObject* parent = nullptr);

    void setClips(std::vector<FailedClip> clips);
    const FailedClip& clip(int row) const { return clips_.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Refreshes the header after a change of language.
    void retranslate();

private:
    std::vector<FailedClip> clips_;
};

} // namespace genrescope
