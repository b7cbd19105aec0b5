#!/bin/sh
# Grants Filing Desk's permissions of Microsoft Graph to a managed identity, for which Entra's pages have no button, or
# to the service principal of an app registration. With application permissions this is the consent, too. Run it as
# somebody who is Privileged Role Administrator.
#
#   sh infra/grant-permissions.sh <object ID of the identity: BOT_PRINCIPAL_ID>
#
# Without incidents on the cards, or without domains from the contracts, take their lines away. docs/permissions.md
# says what each is for. Not run against a tenant yet.
set -eu

principal=${1:?Give the object ID of the identity, BOT_PRINCIPAL_ID}
graph=${GRAPH_ADDRESS:-https://graph.microsoft.com}

permissions='
f6e9e124-4586-492f-adc0-c6f96e4823fd DelegatedAdminRelationship.Read.All
98830695-27a2-44f7-8c18-0c3ebc9698f6 GroupMember.Read.All
df021288-bdef-4463-88db-98f22de89214 User.Read.All
7ab1d382-f21e-4acd-a863-ba3e13f7da61 Directory.Read.All
79c261e0-fe76-4144-aad5-bdc68fbe4037 ServiceHealth.Read.All
'

# Graph's own application has this ID in every tenant; its service principal has another one in each.
resource=$(az ad sp show --id 00000003-0000-0000-c000-000000000000 --query id --output tsv)
granted=$(az rest --method GET --uri "$graph/v1.0/servicePrincipals/$principal/appRoleAssignments" \
  --query 'value[].appRoleId' --output tsv)

echo "$permissions" | while read -r id name; do
  [ -n "$id" ] || continue
  case "$granted" in
    *"$id"*) echo "$name: was granted already" ;;
    *)
      az rest --method POST --uri "$graph/v1.0/servicePrincipals/$principal/appRoleAssignments" --output none \
        --body "{\"principalId\":\"$principal\",\"resourceId\":\"$resource\",\"appRoleId\":\"$id\"}"
      echo "$name: granted"
      ;;
  esac
done
