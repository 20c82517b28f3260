#pragma once

#include <QLabel>

#include <initializer_list>

class QHBoxLayout;
class QVBoxLayout;

namespace genrescope {

/// The heading of a part of a page: bold, plain text.
class Heading : public QLabel {
    Q_OBJECT

public:
    explicit Heading(QWidget* parent = nullptr);
};

/// How every part of every page is laid out: its heading, in the same line and to the right what
/// acts on the part as a whole, and below them what the part shows.
struct Part {
    /// The line of the heading, for further controls.
    QHBoxLayout* top = nullptr;
    /// All of it, for what the part shows.
    QVBoxLayout* column = nullptr;
};

/// Gives the widget this layout.
Part layOutPart(QWidget* widget, QLabel* heading, std::initializer_list<QWidget*> controls = {});

} // namespace genrescope
