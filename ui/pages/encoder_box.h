#pragma once

#include "ui/data/run_record.h"

#include <QComboBox>

#include <filesystem>
#include <vector>

namespace genrescope {

/// Chooses whose encoder is taught: of the models that come with Genrescope, of a run of the
/// workspace, or of any checkpoint.
class EncoderBox : public QComboBox {
    Q_OBJECT

public:
    explicit EncoderBox(QWidget* parent = nullptr);

    /// The runs that are offered. What is chosen stays chosen as long as it is offered.
    void setRuns(std::vector<RunRecord> runs);
    /// Checkpoints; none: the models that come with Genrescope.
    std::vector<std::filesystem::path> encoders() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void chooseFile();
    void add(const QString& text, const QString& file);

    std::vector<RunRecord> runs_;
    /// Checkpoints that were chosen as files.
    QStringList files_;
};

} // namespace genrescope
