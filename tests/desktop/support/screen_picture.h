#pragma once

#include <QImage>
#include <QString>

namespace genrescope::test {

/// What the X server shows right now, from the file in which Xvfb keeps its framebuffer (its option
/// -fbdir; the X window dump format). A null image if the file cannot be understood.
QImage screenPicture(const QString& file);

} // namespace genrescope::test
