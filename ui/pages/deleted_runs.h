#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace genrescope {

/// Asks what becomes of deleted runs that the system's trash did not take. Hidden while there are
/// none.
class DeletedRuns : public QFrame {
    Q_OBJECT

public:
    explicit DeletedRuns(QWidget* parent = nullptr);

    /// None hides it.
    void ask(const QStringList& folders);

Q_SIGNALS:
    void deletionRequested(const QStringList& folders);
    void restoreRequested(const QStringList& folders);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QStringList folders_;
    QLabel* question_;
    QPushButton* delete_;
    QPushButton* restore_;
};

} // namespace genrescope
