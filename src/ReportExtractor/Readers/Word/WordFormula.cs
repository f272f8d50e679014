using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>
/// Adds separators to the plain text of a formula (ECMA-376-1 §22.1.2), so that the digits of a fraction or an exponent are not read as
/// those of one number.
/// </summary>
/// <param name="xml">The document, at the elements of the formula one after the other.</param>
/// <param name="text">Receives the separators.</param>
internal sealed class WordFormula(WordXml xml, RunText text)
{
    private const int None = -1;

    private int _raised = None;
    private int _phantom = None;
    private int _hidden = None;

    /// <summary>True within an exponent, an index, or the degree of a root.</summary>
    public bool IsRaised => _raised != None && xml.Depth > _raised;

    /// <summary>True within a part that only takes its space (§22.1.2.81).</summary>
    public bool IsHidden => _hidden != None && xml.Depth > _hidden;

    /// <summary>Reads the element that begins here.</summary>
    /// <returns>Its name; an empty string if it is not an element of a formula.</returns>
    public string Read()
    {
        var name = xml.BeginsMath;
        if (xml.Depth <= _raised)
        {
            _raised = None;
        }

        if (xml.Depth <= _hidden)
        {
            _hidden = None;
        }

        switch (name)
        {
            case "phant":
                _phantom = xml.Depth;
                break;
            case "show" when xml.AnyAttribute("val") is "0" or "false" or "off":
                _hidden = _phantom;
                break;
            case "den":
                text.Append('/');
                break;
            case "rad":
                text.Append('√');
                break;
            case "mr":
                text.Append(' ');
                break;
            case "nary":
                text.Append('∑');
                break;
            case "d":
                text.Append('(');
                break;
            case "sup" or "sub" or "deg" or "lim" when _raised == None:
                _raised = xml.Depth;
                break;
        }

        return name;
    }
}
