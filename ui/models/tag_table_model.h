#pragma once

#include "ui/data/tag_entry.h"

#include <QAbstractTableModel>

#include <vector>

namespace genrescope {

/// The preview of genre tags: which genres each file has now and then. A check leaves a file out,
/// and what it is to say then can be edited, as "Jazz; Soul".
class TagTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Now, Then, Status, ColumnCount };

    explicit TagTableModel(QObject* parent = nullptr);

    const std::vector<TagEntry>& entries() const { return entries_; }
    void setEntries(std::vector<TagEntry> entries);
    void setEntry(std::size_t row, TagEntry entry);
    /// While files are read or written, nothing can be changed.
    void setEditable(bool editable) { editable_ = editable; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void retranslate();

Q_SIGNALS:
    void takenChosen(int row, bool taken);
    void genresChosen(int row, const QString& genres);

private:
    QString text(const TagEntry& entry, int column) const;
    QString statusText(const TagEntry& entry) const;

    std::vector<TagEntry> entries_;
    bool editable_ = true;
};

} // namespace genrescope
