#include "ui/pages/dataset_kind.h"

#include <QLayout>
#include <QWidget>

namespace genrescope {

DatasetKind::DatasetKind(QWidget* parent)
    : QObject(parent), source_(new QWidget(parent)), options_(new QWidget(parent))
{
}

void DatasetKind::setVisible(bool visible)
{
    source_->setVisible(visible);
    options_->setVisible(visible && options_->layout() != nullptr &&
                         options_->layout()->count() > 0);
}

} // namespace genrescope
