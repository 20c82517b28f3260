#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace genrescope {

class OpenWorkspace;

/// Shows the open workspace and opens another one: a recent one, or a folder from a dialog.
class WorkspaceBox : public QWidget {
    Q_OBJECT

public:
    /// @param workspace  not owned.
    explicit WorkspaceBox(OpenWorkspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFolders();
    void retranslate();
    void browse();

    OpenWorkspace& workspace_;
    QComboBox* combo_;
    QToolButton* browse_;
};

} // namespace genrescope
