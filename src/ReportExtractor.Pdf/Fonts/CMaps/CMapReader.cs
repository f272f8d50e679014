using System.Text;
using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Pdf.Fonts.PostScript;

namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>Reads a CMap file (Adobe TN 5014 §1.4).</summary>
internal ref struct CMapReader
{
    // Number of tokens between two checks of the cancellation token.
    private const int TokensBetweenChecks = 4096;

    // Maximum length of a text in bytes. A ligature has at most about ten characters.
    private const int LongestText = 64;

    private readonly CMapContents _contents = new();
    private PostScriptTokens _tokens;
    private string _section = "";
    private string _lastName = "";
    private string _key = "";
    private int _operands;
    private int _codeLength;
    private uint _low;
    private uint _high;
    private bool _isInArray;

    private CMapReader(ReadOnlySpan<byte> file) => _tokens = new PostScriptTokens(file);

    /// <summary>Reads a file. Unknown tokens are skipped.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static CMapContents Read(ReadOnlySpan<byte> file, CancellationToken cancellationToken)
    {
        var reader = new CMapReader(file);
        reader.Read(cancellationToken);
        return reader._contents;
    }

    private static uint Code(ReadOnlySpan<byte> bytes)
    {
        var code = 0u;
        foreach (var b in bytes)
        {
            code = (code << 8) | b;
        }

        return code;
    }

    /// <summary>UTF-16, big-endian. A single byte is a character whose zero byte is missing.</summary>
    private static string Text(ReadOnlySpan<byte> bytes) => bytes.Length == 1
        ? ((char)bytes[0]).ToString()
        : Encoding.BigEndianUnicode.GetString(bytes[..Math.Min(bytes.Length & ~1, LongestText)]);

    private void Read(CancellationToken cancellationToken)
    {
        for (var count = 1; ; count++)
        {
            if (count % TokensBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            switch (_tokens.Next())
            {
                case PostScriptToken.End:
                    return;
                case PostScriptToken.Operator:
                    OnOperator(_tokens.Word);
                    break;
                case PostScriptToken.Name:
                    OnName(_tokens.Word);
                    break;
                case PostScriptToken.Number:
                    OnNumber(_tokens.Number);
                    break;
                case PostScriptToken.String:
                    OnString(_tokens.String);
                    break;
                case PostScriptToken.ArrayStart:
                    _isInArray = _operands == 2;
                    break;
                case PostScriptToken.ArrayEnd:
                    (_isInArray, _operands) = (false, 0);
                    break;
            }
        }
    }

    private void OnOperator(string word)
    {
        if (word == "usecmap")
        {
            _contents.Base = _lastName;
        }
        else if (word.StartsWith("begin", StringComparison.Ordinal))
        {
            _section = word["begin".Length..];
        }
        else if (word.StartsWith("end", StringComparison.Ordinal))
        {
            _section = "";
        }

        (_operands, _isInArray) = (0, false);
    }

    private void OnName(string name)
    {
        if (_section is "bfchar" or "bfrange")
        {
            OnText(GlyphNames.Text(name));
            return;
        }

        if (_key == "CMapName")
        {
            _contents.Name = name;
        }

        (_key, _lastName) = (name, name);
    }

    private void OnNumber(double number)
    {
        switch (_section)
        {
            case "cidrange" when _operands == 2:
                AddCids(_contents.Cids, number);
                break;
            case "cidchar" when _operands == 1:
                _high = _low;
                AddCids(_contents.Cids, number);
                break;
            case "notdefrange" when _operands == 2:
                AddCids(_contents.Notdefs, number);
                break;
            case "notdefchar" when _operands == 1:
                _high = _low;
                AddCids(_contents.Notdefs, number);
                break;
            default:
                if (_key == "WMode")
                {
                    _contents.WritingMode = number == 1 ? 1 : 0;
                }

                break;
        }

        (_operands, _key) = (0, "");
    }

    private void AddCids(CodeRanges<int>[] ranges, double number)
    {
        if (_codeLength is >= 1 and <= CodespaceRanges.LongestCode && number is >= 0 and <= ushort.MaxValue)
        {
            ranges[_codeLength - 1].Add(_low, _high, (int)number);
        }
    }

    private void OnString(ReadOnlySpan<byte> bytes)
    {
        var isSecond = _operands == 1 && _section is "codespacerange" or "cidrange" or "notdefrange" or "bfrange";
        if (_operands == 0)
        {
            (_low, _codeLength, _operands) = (Code(bytes), bytes.Length, 1);
        }
        else if (_operands == 1 && isSecond)
        {
            (_high, _operands) = (Code(bytes), 2);
            if (_section == "codespacerange")
            {
                _contents.Codespaces.Add(bytes.Length, _low, _high);
                _operands = 0;
            }
        }
        else if (_section is "bfchar" or "bfrange")
        {
            OnText(Text(bytes));
        }
    }

    private void OnText(string text)
    {
        if (_section == "bfchar" && _operands == 1)
        {
            _contents.Texts.Add(_low, _low, text);
            _operands = 0;
        }
        else if (_section == "bfrange" && _operands == 2)
        {
            if (!_isInArray)
            {
                _contents.Texts.Add(_low, _high, text);
                _operands = 0;
            }
            else if (_low <= _high)
            {
                _contents.Texts.Add(_low, _low, text);
                _low = _low == uint.MaxValue ? _low : _low + 1;
            }
        }
    }
}
