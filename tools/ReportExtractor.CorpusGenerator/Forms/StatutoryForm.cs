namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>
/// One edition of the statutory form. It is stated here independently of the templates of the library, so that the two check each
/// other.
/// </summary>
/// <param name="Edition">The edition.</param>
/// <param name="TemplateId">Its name in records and truth files.</param>
/// <param name="Clauses">The clauses of article 20, in order.</param>
/// <param name="ApplicationRows">The rows of the applications table, in order.</param>
public sealed record StatutoryForm(
    FormEdition Edition,
    string TemplateId,
    IReadOnlyList<FormClause> Clauses,
    IReadOnlyList<ApplicationRow> ApplicationRows)
{
    /// <summary>The seven columns of the applications table: people, five kinds of organisations, the total.</summary>
    public static IReadOnlyList<FormColumn> ApplicationColumns { get; } =
    [
        new("natural_person", "自然人"),
        new("business", "商业企业"),
        new("research", "科研机构"),
        new("social", "社会公益组织"),
        new("legal_service", "法律服务机构"),
        new("other", "其他"),
        new("total", "总计"),
    ];

    /// <summary>The three parts of the review and litigation table.</summary>
    public static IReadOnlyList<FormRow> ReviewParts { get; } =
    [
        new("review", "行政复议"),
        new("litigation_direct", "未经复议直接起诉"),
        new("litigation_after_review", "复议后起诉"),
    ];

    /// <summary>The five columns of each part: four outcomes and their total.</summary>
    public static IReadOnlyList<FormColumn> ReviewColumns { get; } =
    [
        new("upheld", "结果维持"),
        new("corrected", "结果纠正"),
        new("other", "其他结果"),
        new("pending", "尚未审结"),
        new("total", "总计"),
    ];

    /// <summary>The form of an edition.</summary>
    public static StatutoryForm Of(FormEdition edition) => edition == FormEdition.Of2019 ? Form2019.Form : Form2021.Form;

    /// <summary>The key of a cell of the applications table.</summary>
    public static string ApplicationKey(string row, string column) => $"applications.{row}.{column}";

    /// <summary>The key of a cell of the review and litigation table.</summary>
    public static string ReviewKey(string part, string column) => $"review_litigation.{part}.{column}";

    /// <summary>Every key of the form, in statutory order.</summary>
    public IEnumerable<string> Keys()
    {
        var clauses = Clauses.SelectMany(clause =>
            clause.Rows.SelectMany(row => clause.Columns.Select(column => $"{clause.Key}.{row.Key}.{column.Key}")));
        var applications = ApplicationRows.SelectMany(row =>
            ApplicationColumns.Select(column => ApplicationKey(row.Key, column.Key)));
        var reviews = ReviewParts.SelectMany(part =>
            ReviewColumns.Select(column => ReviewKey(part.Key, column.Key)));
        return clauses.Concat(applications).Concat(reviews);
    }
}
