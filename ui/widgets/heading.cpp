#include "ui/widgets/heading.h"

#include "ui/theme/spacing.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace genrescope {

Heading::Heading(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

Part layOutPart(QWidget* widget, QLabel* heading, std::initializer_list<QWidget*> controls)
{
    Part part{new QHBoxLayout, new QVBoxLayout(widget)};
    // As high as with a button beside it.
    heading->setMinimumHeight(heading->fontMetrics().height() + spacing::usual);
    part.top->setSpacing(spacing::usual);
    part.top->addWidget(heading, 1);
    for (QWidget* control : controls)
        part.top->addWidget(control);
    part.column->setContentsMargins(0, 0, 0, 0);
    part.column->setSpacing(spacing::usual);
    part.column->addLayout(part.top);
    return part;
}

} // namespace genrescope
