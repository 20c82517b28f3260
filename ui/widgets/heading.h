#pragma once

#include <QLabel>

namespace genrescope {

/// The heading of a part of a page: bold, plain text.
class Heading : public QLabel {
    Q_OBJECT

public:
    explicit Heading(QWidget* parent = nullptr);
};

} // namespace genrescope
