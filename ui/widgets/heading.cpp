#include "ui/widgets/heading.h"

namespace genrescope {

Heading::Heading(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

} // namespace genrescope
