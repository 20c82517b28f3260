#pragma once

#include <QObject>

namespace genrescope {

/// Keeps the wheel from changing numbers and choices that happen to be under the pointer while the
/// page is scrolled, unless the field has been clicked into.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// Guards all spin boxes and combo boxes that lie in `page` now; belongs to it.
    explicit WheelGuard(QWidget* page);

    bool eventFilter(QObject* field, QEvent* event) override;
};

} // namespace genrescope
