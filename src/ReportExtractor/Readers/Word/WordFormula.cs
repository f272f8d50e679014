using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Word;

/// <summary>Keeps apart, in a formula's plain text, what stands above, below and beside each other (ECMA-376-1 §22.1.2): the parts of a fraction are no digits of one number.</summary>
/// <param name="xml">At the formula's elements, one after the other.</param>
/// <param name="text">Takes the marks that part them.</param>
internal sealed class WordFormula(WordXml xml, RunText text)
{
    private const int None = -1;

    private int _raised = None;

    /// <summary>True within an exponent, an index, or the degree of a root.</summary>
    public bool IsRaised => _raised != None && xml.Depth > _raised;

    /// <summary>Takes the element that begins here.</summary>
    /// <returns>Its name; an empty string where it is none of a formula's.</returns>
    public string Take()
    {
        var name = xml.BeginsMath;
        if (xml.Depth <= _raised)
        {
            _raised = None;
        }

        switch (name)
        {
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
