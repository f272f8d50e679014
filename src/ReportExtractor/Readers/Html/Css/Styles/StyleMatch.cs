using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>Declarations that apply, or may apply, to an element.</summary>
/// <param name="Declarations">The declarations.</param>
/// <param name="Weight">Their weight, if they are not marked as important.</param>
/// <param name="IsCertain">True if they certainly apply.</param>
internal readonly record struct StyleMatch(IReadOnlyList<CssDeclaration> Declarations, CascadeWeight Weight, bool IsCertain)
{
    /// <summary>The weight of one of the declarations.</summary>
    /// <param name="declaration">The declaration.</param>
    public CascadeWeight WeightOf(CssDeclaration declaration) => !declaration.IsImportant ? Weight : Weight with
    {
        Origin = Weight.Origin == CascadeOrigin.Attribute ? CascadeOrigin.ImportantAttribute : CascadeOrigin.ImportantSheet,
    };
}
