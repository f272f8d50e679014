using AngleSharp.Dom;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Html.Content;

/// <summary>
/// The text of a formula (MathML Core): a number in it is read as one, and an exponent or an index does not become a digit of it.
/// </summary>
internal static class HtmlFormula
{
    /// <summary>Appends a formula's text.</summary>
    /// <param name="element">The formula, or an element of it.</param>
    /// <param name="text">Receives the text.</param>
    /// <param name="raised">True within an exponent or an index.</param>
    public static void Append(IElement element, RunText text, bool raised = false)
    {
        switch (element.LocalName)
        {
            // The formula in a form for programs, and elements that only make space.
            case "annotation" or "annotation-xml" or "mphantom" or "none":
                break;
            case "mn" or "mi" or "mo" or "mtext" or "ms":
                text.Append(element.TextContent.Trim(), raised);
                break;
            case "mfrac":
                AppendAll(element, text, "/", raised);
                break;
            case "msqrt" or "mroot":
                text.Append('√');
                AppendAll(element, text, " ", raised);
                break;
            case "mtable" or "mtr":
                AppendAll(element, text, " ", raised);
                break;
            case "msup" or "msub" or "msubsup" or "mover" or "munder" or "munderover" or "mmultiscripts":
                foreach (var child in element.Children)
                {
                    Append(child, text, raised || child != element.FirstElementChild);
                }

                break;
            default:
                AppendAll(element, text, "", raised);
                break;
        }
    }

    private static void AppendAll(IElement element, RunText text, string between, bool raised)
    {
        foreach (var child in element.Children)
        {
            text.Append(child == element.FirstElementChild ? "" : between);
            Append(child, text, raised);
        }
    }
}
