#pragma once

#include <QDialog>

class QMenuBar;
class QPushButton;
class QTableWidget;

namespace genrescope {

/// Every shortcut in the menus, and the mouse actions.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param menus not owned; read again when the language changes.
    ShortcutsDialog(const QMenuBar& menus, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHeading(const QString& text);
    void addRow(const QString& what, const QString& keys);
    void fill();

    const QMenuBar& menus_;
    QTableWidget* table_;
    QPushButton* close_;
};

} // namespace genrescope
