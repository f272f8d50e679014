using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Encryption;

/// <summary>
/// The entries of the encryption dictionary for the standard security handler (ISO 32000-1 §7.6.3.2, ISO 32000-2 §7.6.4.2).
/// </summary>
internal sealed class EncryptionParameters
{
    private const int BitsPerByte = 8;

    /// <summary>Key length of version 1, and default of other versions, in bytes.</summary>
    private const int ShortKey = 5;

    /// <summary>Maximum key length of versions 2 to 4, in bytes.</summary>
    private const int LongKey = 16;

    private readonly int _statedKeyLength;

    /// <summary>Reads the encryption dictionary.</summary>
    /// <param name="encrypt">The dictionary.</param>
    /// <param name="trailer">The trailer, which has the file identifier.</param>
    /// <param name="objects">Resolves references.</param>
    public EncryptionParameters(PdfDictionary encrypt, PdfDictionary trailer, IPdfObjects objects)
    {
        Version = objects.GetInteger(encrypt, "V") ?? 0;
        Revision = objects.GetInteger(encrypt, "R") ?? 0;
        Owner = Bytes(encrypt, "O", objects);
        User = Bytes(encrypt, "U", objects);
        OwnerKey = Bytes(encrypt, "OE", objects);
        UserKey = Bytes(encrypt, "UE", objects);
        var permissions = objects.GetNumber(encrypt, "P") is { } number && Math.Abs(number) <= uint.MaxValue ? number : 0;
        Permissions = unchecked((int)(long)permissions);
        EncryptsMetadata = objects.Get(encrypt, "EncryptMetadata") is not PdfBoolean { Value: false };
        Identifier = objects.GetArray(trailer, "ID") is { Items.Count: > 0 } id && objects.Resolve(id.Items[0]) is PdfString first
            ? first.Bytes
            : [];
        _statedKeyLength = objects.GetInteger(encrypt, "Length") ?? 0;
    }

    /// <summary>The version of the algorithm: 1 and 2 for RC4, 4 and 5 for crypt filters.</summary>
    public int Version { get; }

    /// <summary>The revision of the security handler.</summary>
    public int Revision { get; }

    /// <summary>The entry that verifies the owner password.</summary>
    public byte[] Owner { get; }

    /// <summary>The entry that verifies the user password.</summary>
    public byte[] User { get; }

    /// <summary>The file key, encrypted with the owner password (revisions 5 and 6).</summary>
    public byte[] OwnerKey { get; }

    /// <summary>The file key, encrypted with the user password (revisions 5 and 6).</summary>
    public byte[] UserKey { get; }

    /// <summary>The user's permissions, which are part of the key.</summary>
    public int Permissions { get; }

    /// <summary>False if the document's metadata are not encrypted.</summary>
    public bool EncryptsMetadata { get; }

    /// <summary>The first part of the file's identifier (§14.4).</summary>
    public byte[] Identifier { get; }

    /// <summary>Possible key lengths in bytes: the stated one, then those of writers that state a wrong one.</summary>
    public IReadOnlyList<int> KeyLengths
    {
        get
        {
            if (Version == 1)
            {
                return [ShortKey];
            }

            // Some writers state bytes instead of bits.
            var stated = _statedKeyLength >= ShortKey * BitsPerByte ? _statedKeyLength / BitsPerByte : _statedKeyLength;
            var usual = Version == 4 ? LongKey : ShortKey;
            int[] lengths = [Version == 4 ? LongKey : stated, stated, usual, LongKey, ShortKey];
            return [.. lengths.Where(length => length is >= ShortKey and <= LongKey).Distinct()];
        }
    }

    private static byte[] Bytes(PdfDictionary dictionary, string key, IPdfObjects objects) =>
        (objects.Get(dictionary, key) as PdfString)?.Bytes ?? [];
}
