namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>The editions of the statutory form.</summary>
public enum FormEdition
{
    /// <summary>The form prescribed in 2019 (198 figures).</summary>
    Of2019,

    /// <summary>The form prescribed in 2021 (200 figures).</summary>
    Of2021,
}
