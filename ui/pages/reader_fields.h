#pragma once

#include "core/datasets/reader_info.h"
#include "ui/pages/dataset_kind.h"

#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace genrescope {

class OptionBox;
class PathPicker;

/// A kind of dataset that core can read, with the fields that its reader describes: its paths and,
/// separately, its options.
class ReaderFields : public DatasetKind {
    Q_OBJECT

public:
    /// @param info    not copied.
    /// @param parent  where the fields are put.
    ReaderFields(const ReaderInfo& info, QWidget* parent);

    const ReaderInfo& info() const { return info_; }

    QString title() const override;
    int labelWidth() const override;
    /// Whether every required path is given.
    bool isComplete() const override;
    void fill(DatasetRequest& request) const override;
    void retranslate() override;

    /// Of the field with this name, if there is one.
    void setPath(const std::string& field, const QString& path);

private:
    struct Path {
        const ReaderField* field = nullptr;
        QLabel* label = nullptr;
        PathPicker* picker = nullptr;
    };
    struct Option {
        const ReaderField* field = nullptr;
        /// Null for a check box, which has its own text.
        QLabel* label = nullptr;
        OptionBox* box = nullptr;
    };

    void addPath(const ReaderField& field, QVBoxLayout& column);
    void addOption(const ReaderField& field, QFormLayout& form);

    const ReaderInfo& info_;
    std::vector<Path> pathFields_;
    std::vector<Option> optionFields_;
};

} // namespace genrescope
