#pragma once

#include <QCheckBox>
#include <QSortFilterProxyModel>

#include <set>
#include <string>

namespace genrescope {

/// Rows of genres, sorted as makeSorted's. Genres that are part of others may be hidden.
class SortedGenres : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// @param model  not owned; the genres' names are in its first column.
    SortedGenres(QAbstractItemModel* model, int sortRole, QObject* parent);

    void setNested(const std::set<std::string>& genres);
    void showTopLevelOnly(bool isOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::set<std::string> nested_;
    bool topLevelOnly_ = false;
};

/// Hides the genres that are part of others. Not there where none is.
class TopLevelBox : public QCheckBox {
    Q_OBJECT

public:
    explicit TopLevelBox(QWidget* parent);
    /// Of a table.
    /// @param genres  not owned.
    TopLevelBox(SortedGenres* genres, QWidget* parent);

    /// Of a table.
    void setNested(const std::set<std::string>& genres);
    /// Whether it is there and checked.
    bool isOnly() const { return !isHidden() && isChecked(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SortedGenres* genres_ = nullptr;
};

} // namespace genrescope
