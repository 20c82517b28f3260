#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace genrescope {

/// A failure shown where it happened: one readable sentence, the details collapsed below it, and a
/// button to close it. Hidden until something fails.
class ErrorPanel : public QFrame {
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    /// Shows the panel. Plain texts; without details there is nothing to unfold.
    void showError(const QString& sentence, const QString& details = {});

    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setUnfolded(bool unfolded);

    QLabel* icon_;
    QLabel* sentence_;
    QToolButton* fold_;
    QToolButton* close_;
    QPlainTextEdit* details_;
};

} // namespace genrescope
