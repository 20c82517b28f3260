#include "ui/widgets/top_level_box.h"

#include "ui/widgets/plain_table.h"

#include <QEvent>

namespace genrescope {

SortedGenres::SortedGenres(QAbstractItemModel* model, int sortRole, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    sortTexts(*this, sortRole);
    setSourceModel(model);
}

void SortedGenres::setNested(const std::set<std::string>& genres)
{
    nested_ = genres;
    invalidateFilter();
}

void SortedGenres::showTopLevelOnly(bool isOnly)
{
    topLevelOnly_ = isOnly;
    invalidateFilter();
}

bool SortedGenres::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (topLevelOnly_) {
        const QString genre = sourceModel()->index(row, 0, parent).data().toString();
        if (nested_.contains(genre.toStdString()))
            return false;
    }
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

TopLevelBox::TopLevelBox(QWidget* parent) : QCheckBox(parent)
{
    hide();
    retranslate();
}

TopLevelBox::TopLevelBox(SortedGenres* genres, QWidget* parent) : TopLevelBox(parent)
{
    genres_ = genres;
    connect(this, &QCheckBox::toggled, genres_, &SortedGenres::showTopLevelOnly);
}

void TopLevelBox::setNested(const std::set<std::string>& genres)
{
    genres_->setNested(genres);
    setVisible(!genres.empty());
}

void TopLevelBox::changeEvent(QEvent* event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopLevelBox::retranslate()
{
    setText(tr("Top level only"));
    setToolTip(tr("Hide the genres that are part of other genres"));
}

} // namespace genrescope
