#pragma once

#include <QDialog>
#include <QKeySequence>

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QTableWidget;

namespace genrescope {

class ShortcutKeys;

/// Every shortcut in the menus, to be changed, and what the mouse does.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param keys  not owned; read again when the language changes.
    ShortcutsDialog(ShortcutKeys& keys, QWidget* parent);

    /// What a row stands for; null: a heading, or the mouse.
    QAction* action(int row) const;
    /// One key, unless another action has it: then it says which.
    void choose(int row, const QKeySequence& keys);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHeading(const QString& text);
    void addRow(const QString& what, const QString& keys, QAction* action = nullptr);
    void fill();
    void showKeys();
    void showButtons();
    /// The selected one; null: none that could be changed.
    QAction* current() const;

    ShortcutKeys& keys_;
    QTableWidget* table_;
    std::vector<QAction*> actions_;
    QLabel* hint_;
    QPushButton* remove_;
    QPushButton* reset_;
    QPushButton* resetAll_;
    QPushButton* close_;
};

} // namespace genrescope
